internal import Glibc

/// Time that only ever grows.
enum Stopwatch {
  /// Seconds since some moment of the past.
  static func now() -> Double { read(CLOCK_MONOTONIC) }

  /// Seconds of processor time that this process has used, in all its threads.
  static func processor() -> Double { read(CLOCK_PROCESS_CPUTIME_ID) }

  /// How many seconds `body` takes.
  static func time<Failed: Error>(_ body: () throws(Failed) -> Void) throws(Failed) -> Double {
    let start = now()
    try body()
    return now() - start
  }

  private static func read(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
