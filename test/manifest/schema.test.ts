import { violations } from "./schema";
import { parseXml } from "./xml";

const GROUP = '<Group id="G"><Label resid="L"/>ICON<Control xsi:type="Button" id="C">CONTROL</Control></Group>';
const ICON = '<Icon><bt:Image size="16" resid="I"/></Icon>';
const CONTROL =
  '<Label resid="L"/><Supertip><Title resid="L"/><Description resid="D"/></Supertip><Icon><bt:Image size="16" resid="I"/></Icon><Action xsi:type="ExecuteFunction"><FunctionName>run</FunctionName></Action>';

const found = (icon: string, control: string): readonly string[] =>
  violations(parseXml(GROUP.replace("ICON", icon).replace("CONTROL", control)));

it("accepts what is documented", () => {
  expect(found(ICON, CONTROL)).toEqual([]);
});

it.each([
  ["an element that is missing", "", CONTROL, "<Group> holds Label, Control"],
  ["an element too many", ICON + ICON, CONTROL, "<Group> holds Label, Icon, Icon, Control"],
  [
    "a wrong order",
    ICON,
    CONTROL.replace(/^(<Label.*?>)(<Supertip>.*<\/Supertip>)/, "$2$1"),
    "<Control Button> holds Supertip, Label, Icon, Action",
  ],
  ["an unknown element", "<Picture/>", CONTROL, "<Picture> is not known in <Group>"],
  ["an attribute that is missing", ICON.replace(' size="16"', ""), CONTROL, "<bt:Image> lacks size"],
  ["an attribute too many", ICON.replace("<Icon", '<Icon id="1"'), CONTROL, "<Icon> has id"],
  ["a text of another form", ICON, CONTROL.replace(">run<", ">run me<"), "<FunctionName> says “run me”"],
  [
    "a type that does not exist",
    ICON,
    CONTROL.replace("ExecuteFunction", "Execute"),
    "<Action Execute> is not known in <Control>",
  ],
])("names %s", (_what, icon, control, violation) => {
  expect(found(icon, control)).toContain(violation);
});
