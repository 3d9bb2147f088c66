import fc from "fast-check";

/** Random tests try the same every time: what they find stays found, and no run fails for what another did not meet. */
fc.configureGlobal({ seed: 20_241_122 });
