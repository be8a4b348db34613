/** From so many orders of several lines on, cells that repeat on all of them are no coincidence. */
const FEWEST_ORDERS = 3;
const CLEAR_MAJORITY = 0.9;

/** A line's order, one text an order and client, and its number. */
export interface OrderNumber {
  readonly order: string;
  readonly number: number;
}

/**
 * Whether the numbers belong to the order and repeat on each of its lines, as exports that join orders to their lines
 * write freight: adding them up would count them once a line.
 * @example two lines of 15 and two of 8, in two orders of their own: yes, were there three such orders
 */
export const repeatsInOrders = (lines: readonly OrderNumber[]): boolean => {
  const orders = new Map<string, { first: number; lines: number; isRepeated: boolean }>();
  for (const { order, number } of lines) {
    const known = orders.get(order);
    if (known === undefined) orders.set(order, { first: number, lines: 1, isRepeated: true });
    else {
      known.lines++;
      known.isRepeated &&= number === known.first;
    }
  }
  const telling = [...orders.values()].filter(
    ({ first, lines: count, isRepeated }) => count > 1 && (first !== 0 || !isRepeated),
  );
  const repeated = telling.filter(({ isRepeated }) => isRepeated).length;
  return telling.length >= FEWEST_ORDERS && repeated >= telling.length * CLEAR_MAJORITY;
};
