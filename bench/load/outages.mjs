export async function outages() { return []; }
