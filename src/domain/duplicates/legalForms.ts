const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/**
 * Legal forms as one word of plain letters, as they end a company's name: France, Belgium, Switzerland, Germany, Austria,
 * the Netherlands, Italy, Spain, Portugal, Scandinavia, the United Kingdom, North America and others.
 */
const AT_THE_END = words(
  "sa sas sasu sarl eurl snc sci scs sca scop scic gie gaec earl scea scp selarl selas ei eirl asbl sprl srl bvba cie " +
    "compagnie gmbh ag kg kgaa ohg gbr ug eg ek mbh bv nv vof cv spa sapa sl slu slne sau lda ltda unipessoal eireli ab " +
    "as asa aps oy oyj ltd limited plc llp lp llc inc incorporated corp corporation co company pty sro kft",
);

/** Those that also stand first, and what French companies put before their names. */
const AT_THE_START = words(
  "sa sas sasu sarl eurl snc sci scop gie gaec earl scea scp selarl ei eirl asbl sprl firma fa ets etablissement " +
    "etablissements ste societe",
);

/** The words without legal forms at either end; a name that is nothing but legal forms keeps its words. */
export const withoutLegalForms = (name: readonly string[]): readonly string[] => {
  let end = name.length;
  while (end > 0 && AT_THE_END.has(name[end - 1] ?? "")) end--;
  let start = 0;
  while (start < end && AT_THE_START.has(name[start] ?? "")) start++;
  return start < end ? name.slice(start, end) : name;
};
