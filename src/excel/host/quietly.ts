/** Runs a handler of ours inside Excel's event loop: what it throws goes to the console, never into Excel. */
export async function quietly(handler: () => void | Promise<void>): Promise<void> {
  try {
    await handler();
  } catch (error) {
    console.error(error);
  }
}
