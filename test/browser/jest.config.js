const base = require("../../jest.config.js");

/** Tests of the built pages in a real browser; `npm run test:browser` builds first. */
module.exports = {
  ...base,
  rootDir: "../..",
  testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 120_000,
};
