/** Tests run against TypeScript sources; types are checked by `npm run lint`, not here. */
module.exports = {
  testEnvironment: "node",
  // As many workers as cores: by default one core would be left idle.
  maxWorkers: "100%",
  // Speed is measured by benchmarks; here it only depends on what else the machine does.
  testTimeout: 120_000,
  // The Office client keeps globals that it touches once more after the last test of a file.
  testEnvironmentOptions: { globalsCleanup: "off" },
  // Looking these up in the context of a test is slow; Date is looked up, for clocks that tests set.
  sandboxInjectedGlobals: [
    "Array",
    "BigInt",
    "Error",
    "JSON",
    "Map",
    "Math",
    "Number",
    "Object",
    "Promise",
    "Reflect",
    "RegExp",
    "Set",
    "String",
    "Uint8Array",
    "WeakMap",
  ],
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/", "<rootDir>/test/faults/"],
  transform: {
    "^.+\\.(ts|tsx)$": [
      "ts-jest",
      {
        tsconfig: {
          module: "CommonJS",
          moduleResolution: "Node10",
          jsx: "react-jsx",
          ignoreDeprecations: "5.0",
          esModuleInterop: true,
          target: "ES2022",
          isolatedModules: true,
          resolveJsonModule: true,
          allowJs: true,
        },
        diagnostics: false,
      },
    ],
  },
};
