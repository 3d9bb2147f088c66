import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CONTENT_POLICY } from "./contentPolicy.mjs";

test("scripts and answers come from the add-in's own address and Office.js's alone, and none stands in the page", () => {
  expect(CONTENT_POLICY).toMatch(/^default-src 'none'; /);
  expect(CONTENT_POLICY).not.toMatch(/unsafe|\*|http:/);
  expect(CONTENT_POLICY.match(/https:[^ ;]+/g)).toEqual(
    Array.from({ length: 2 }, () => "https://appsforoffice.microsoft.com"),
  );
  const page = readFileSync("src/taskpane/taskpane.html", "utf8");
  expect(page).not.toMatch(/<style|<script(?![^>]*\ssrc=)|\son\w+=|\sstyle=/);
});
