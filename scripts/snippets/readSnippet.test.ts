import { expect, it } from "vitest";
import { readSnippet } from "./readSnippet";

const FILE = `id: one
script:
    content: |-
        if (true) {
            run();

        }
    language: typescript
template:
    content: |
        <button id="run">Run</button>
    language: html
`;

it("takes the script and the page out of a snippet's file, without their indentation", () => {
  expect(readSnippet("one", FILE)).toEqual({
    name: "one",
    script: "if (true) {\n    run();\n\n}",
    template: '<button id="run">Run</button>',
  });
});

it("says that a file without a script is none", () => {
  expect(readSnippet("none", "id: none\nlibraries: |\n    office.js\n")).toBeNull();
});
