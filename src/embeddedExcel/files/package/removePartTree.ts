import type { OoxmlPackage } from "./ooxmlPackage";

/** Removes a part and every part that was reached through it only. Its own relationship is the caller's to remove. */
export function removePartTree(target: OoxmlPackage, part: string): void {
  const children = target.relationships(part).filter((relationship) => !relationship.isExternal);
  target.remove(part);
  for (const child of children) {
    if (target.has(child.target) && !isReferenced(target, child.target)) removePartTree(target, child.target);
  }
}

function isReferenced(target: OoxmlPackage, part: string): boolean {
  const sources = ["", ...target.partNames.filter((name) => !name.endsWith(".rels"))];
  return sources.some((source) =>
    target.relationships(source).some((relationship) => !relationship.isExternal && relationship.target === part),
  );
}
