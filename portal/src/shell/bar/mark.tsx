/** The boat of the name. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M3 20h26l-3.6 6H7.6z" fill="currentColor" />
      <path
        d="M15 4v14H6.5C9.8 14.5 13.8 10 15 4zM17.2 6.5c4.6 2.3 7.4 6.3 8.3 11.5h-8.3z"
        fill="currentColor"
      />
    </svg>
  );
}
