/**
 * Ties a ribbon button or shortcut of the manifest to what it does. Excel is told that the command has ended
 * whether it went well or not; otherwise the button would stay greyed out. A failure goes to `onFailure`.
 */
export function associateCommand(
  id: string,
  action: () => Promise<void>,
  onFailure: (error: unknown) => void = (error) => reportError(error),
): void {
  // Excel may call a shortcut without an event.
  const perform = async (event: Office.AddinCommands.Event | undefined) => {
    try {
      await action();
    } catch (error) {
      onFailure(error);
    } finally {
      event?.completed();
    }
  };
  Office.actions.associate(id, (event?: Office.AddinCommands.Event) => void perform(event));
}
