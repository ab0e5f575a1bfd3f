/** Where Inyeon answers, as the app was built for it. */
export const INYEON_URL: string = import.meta.env.VITE_INYEON_URL ?? 'http://localhost:4000/graphql';
