import { ArrivingScreen } from "../../src/taskpane/screens/ArrivingScreen";
import { ScreenPart } from "../../src/taskpane/screenPart";
import { buttonTag, partMarkup, textOf } from "./markup";

const Greeting = ({ name }: { readonly name: string }) => <h1>Hello {name}</h1>;

const shown = (part: ScreenPart<{ readonly name: string }>): string =>
  partMarkup(<ArrivingScreen part={part} shownWith={{ name: "Ada" }} footer={null} />, "en");

test("until it is there a progress bar is shown, then the screen", async () => {
  const part = new ScreenPart(() => Promise.resolve(Greeting));
  expect(shown(part)).toContain('role="progressbar"');
  await part.load();
  expect(textOf(shown(part))).toContain("Hello Ada");
});

test("a screen that cannot be loaded is a sentence and a button, which tries again", async () => {
  let isOffline = true;
  const part = new ScreenPart(() =>
    isOffline ? Promise.reject(new Error("no such file")) : Promise.resolve(Greeting),
  );
  let changes = 0;
  part.subscribe(() => changes++);
  await part.load();
  expect(textOf(shown(part))).toContain("A part of the add-in could not be loaded. Check the internet connection");
  expect(buttonTag(shown(part), "Try again")).not.toBe("");
  isOffline = false;
  await part.load();
  expect(textOf(shown(part))).toContain("Hello Ada");
  expect(changes).toBe(3);
});

test("a screen is loaded once, however often it is asked for", async () => {
  let loads = 0;
  const part = new ScreenPart(() => {
    loads++;
    return Promise.resolve(Greeting);
  });
  await Promise.all([part.load(), part.load()]);
  await part.load();
  expect(loads).toBe(1);
});
