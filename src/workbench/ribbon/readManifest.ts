/** A button of the add-in's group, as the manifest describes it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Address of the icon on this server. */
  readonly icon: string;
  /** Name of the function to run; null where the button shows the pane. */
  readonly action: string | null;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** The groups an add-in's manifest puts on the ribbon, in a language such as "fr-FR". Icons come from `folder`. */
export function readManifest(xml: string, language: string, folder: string): readonly RibbonGroup[] {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  const all = [...manifest.getElementsByTagName("*")];
  const resource = (id: string | null | undefined): string => {
    const found = all.find((element) => element.getAttribute("id") === id && element.hasAttribute("DefaultValue"));
    if (!found) return "";
    const override = [...found.children].find(
      (child) => child.getAttribute("Locale")?.toLowerCase() === language.toLowerCase(),
    );
    return override?.getAttribute("Value") ?? found.getAttribute("DefaultValue") ?? "";
  };
  const text = (parent: Element | undefined, name: string): string =>
    resource(childOf(parent, name)?.getAttribute("resid"));
  const groups = all.filter(({ localName }) => localName === "Group");
  return groups.map((group) => ({
    label: text(group, "Label"),
    buttons: [...group.children]
      .filter(({ localName }) => localName === "Control")
      .map((control) => {
        const images = [...(childOf(control, "Icon")?.children ?? [])];
        const image = images.find((candidate) => candidate.getAttribute("size") === "32") ?? images[0];
        const address = resource(image?.getAttribute("resid"));
        return {
          id: control.getAttribute("id") ?? "",
          label: text(control, "Label"),
          description: text(childOf(control, "Supertip"), "Description"),
          icon: folder + address.replace(/^https?:\/\/[^/]+\//, ""),
          action: childOf(childOf(control, "Action"), "FunctionName")?.textContent.trim() ?? null,
        };
      }),
  }));
}

const childOf = (parent: Element | undefined, name: string): Element | undefined =>
  parent ? [...parent.children].find(({ localName }) => localName === name) : undefined;
