export function installFromDebian(packages: readonly string[]): void;
