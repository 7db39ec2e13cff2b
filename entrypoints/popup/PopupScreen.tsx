export function PopupScreen() { return <p>…</p>; }
