internal import Synchronization

/// How often something is done in a second.
enum Rate {
  /// Does it again and again for so long.
  /// - Parameters:
  ///   - count: how many of what is counted one call of `body` does.
  ///   - body: returns something that depends on its work, so that none of it is left out.
  static func of<Failed: Error>(
    _ count: Int, for seconds: Double, _ body: () throws(Failed) -> Int64
  ) throws(Failed) -> Double {
    var done = 0
    var sum: Int64 = 0
    let start = Stopwatch.now()
    var now = start
    while now - start < seconds {
      sum &+= try body()
      done += count
      now = Stopwatch.now()
    }
    sink.store(sum, ordering: .relaxed)
    return Double(done) / (now - start)
  }

  /// Where the sums go, so that the work they come from has to be done.
  private static let sink = Atomic<Int64>(0)
}
