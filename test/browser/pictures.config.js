const base = require("../../jest.config.js");

/** Pictures of every screen for a person to look at: `npm run screenshots`. */
module.exports = {
  ...base,
  rootDir: "../..",
  testMatch: ["<rootDir>/test/browser/pictures.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 600_000,
};
