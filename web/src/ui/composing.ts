/**
 * Whether a key press belongs to an input method that is still composing (pinyin, wubi). Such an Enter picks a
 * candidate; it must never search or submit. Safari reports the closing Enter with key code 229 only.
 */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}
