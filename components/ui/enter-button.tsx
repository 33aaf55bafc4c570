import { Button } from "./button";

/** The first button of a form, which nobody sees: what Enter does in a field. It saves, and never sends on. */
export const EnterButton = () => (
  <Button name="intent" value="save" tabIndex={-1} aria-hidden="true" hidden />
);
