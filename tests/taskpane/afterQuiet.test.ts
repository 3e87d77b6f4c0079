import { afterQuiet } from "../../src/taskpane/afterQuiet";

describe("after quiet", () => {
  it("runs once for a burst, and again for the next one", () => {
    jest.useFakeTimers();
    const run = jest.fn();
    const call = afterQuiet(400, run);
    call();
    jest.advanceTimersByTime(399);
    call();
    jest.advanceTimersByTime(399);
    expect(run).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(run).toHaveBeenCalledTimes(1);
    call();
    jest.advanceTimersByTime(400);
    expect(run).toHaveBeenCalledTimes(2);
    jest.useRealTimers();
  });
});
