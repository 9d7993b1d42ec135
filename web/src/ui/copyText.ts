/** Puts a text on the clipboard. @returns whether that worked: pages without TLS, and some browsers, have no clipboard */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
