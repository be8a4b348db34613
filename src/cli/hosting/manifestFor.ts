/** Where the add-in is served while it is developed; the manifest of the project is written for it. */
export const DEVELOPMENT_URL = "https://localhost:3000";

/** Ids of the add-in: a development version has its own, so that both can be installed beside each other. */
const RELEASE_ID = "4f1c2a52-6c1e-4c0e-9d0b-8b7f5d3e6a91";
const DEVELOPMENT_ID = "b0a5e2d4-97c3-4b5a-8f26-3c1d7e9f4a68";

/** Stands before the names of the functions of a development version: two add-ins with the same names break each other's. */
const DEVELOPMENT_NAMESPACE = "DEV";

export interface ManifestTarget {
  /** Where the built folder is served: https, without a slash at the end. */
  readonly url: string;
  readonly isDevelopment: boolean;
}

/** The manifest for an add-in that is served there, from the project's own. */
export function manifestFor(manifest: string, { url, isDevelopment }: ManifestTarget): string {
  const hosted = manifest.replaceAll(DEVELOPMENT_URL, url);
  return isDevelopment ? forDevelopment(hosted) : hosted;
}

/** Another id, names that tell it apart on the ribbon and in lists, and another namespace for its functions. */
const forDevelopment = (manifest: string): string =>
  manifest
    .replace(RELEASE_ID, DEVELOPMENT_ID)
    .replace(/<DisplayName [\s\S]*?<\/DisplayName>/, named)
    .replace(/<bt:String id="Product.Name"[\s\S]*?<\/bt:String>/, named)
    .replace("</Metadata>", '</Metadata>\n            <Namespace resid="Functions.Namespace"/>')
    .replace(
      "<bt:ShortStrings>",
      `<bt:ShortStrings>\n        <bt:String id="Functions.Namespace" DefaultValue="${DEVELOPMENT_NAMESPACE}"/>`,
    );

const named = (element: string): string => element.replace(/((?:DefaultValue|Value)="[^"]*)"/g, '$1 (dev)"');

/** The address as a manifest needs it; null where Office would not load an add-in from it. */
export function hostUrl(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, origin, pathname, search, hash } = new URL(text);
  return protocol === "https:" && search === "" && hash === "" ? origin + pathname.replace(/\/+$/, "") : null;
}
