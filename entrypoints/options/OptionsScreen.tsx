export function OptionsScreen() { return <p>…</p>; }
