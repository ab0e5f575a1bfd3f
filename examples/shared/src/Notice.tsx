/** What is said where there is nothing to show yet, or nothing at all. */
export function Pending() {
  return <p className="notice">Loading …</p>;
}

export function Failed({ message }: { message: string }) {
  return (
    <p className="notice failed" role="alert">
      {message}
    </p>
  );
}
