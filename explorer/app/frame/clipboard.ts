/** Puts a text on the clipboard, and says whether it could: browsers let only pages that came encrypted, or from this machine. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
