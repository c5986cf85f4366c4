/** Do two things that are known of one party contradict each other. What is not known never does. */
export const conflict = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;
