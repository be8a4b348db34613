/** Versions of requirement sets as "major.minor" text: 1.10 is newer than 1.9. */
export class RequirementSets {
  private readonly versions = new Map<string, string>();
  private readonly met = new Map<string, boolean>();

  constructor(readonly reported: Readonly<Record<string, string>>) {
    for (const [name, version] of Object.entries(reported)) this.versions.set(name.toLowerCase(), version);
  }

  supports(name: string, version = "1.1"): boolean {
    const available = this.versions.get(name.toLowerCase());
    if (available === undefined) return false;
    const [major = 0, minor = 0] = available.split(".").map(Number);
    const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
    return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
  }

  /** `requirement` as in the metadata, e.g. "ExcelApi 1.9"; undefined is always met. */
  meets(requirement: string | undefined): boolean {
    if (requirement === undefined) return true;
    let isMet = this.met.get(requirement);
    if (isMet === undefined) {
      const [name = "", version] = requirement.split(" ");
      isMet = this.supports(name, version);
      this.met.set(requirement, isMet);
    }
    return isMet;
  }
}
