/** What went wrong, read out at once. */
export function Notice({ words }: { readonly words: string | null | undefined }) {
  if (!words) return null;
  return (
    <p role="alert" className="notice">
      {words}
    </p>
  );
}
