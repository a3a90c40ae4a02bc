internal import Foundation
internal import Phrases

/// What one writer did, told as one line of JSON by the process that did it.
struct WriterRun: Codable {
  let cases: Int
  let seconds: Double
  /// Of processor time.
  let processor: Double
  let medianSeconds: Double
  let p99Seconds: Double
  let longestSeconds: Double
  let peakMegabytes: Double

  var line: String {
    // Numbers only: it always encodes.
    guard let bytes = try? JSONEncoder().encode(self) else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// - Throws: `.childFailed` for anything else.
  init(line: String) throws(BenchFailure) {
    guard let run = try? JSONDecoder().decode(Self.self, from: Data(line.utf8)) else {
      throw BenchFailure(.childFailed, line)
    }
    self = run
  }

  /// Writes for so long, resting between two cases.
  init(seconds: Double, rest: UInt32, _ write: () throws -> Void) throws {
    var took: [Double] = []
    let processor = Stopwatch.processor()
    let start = Stopwatch.now()
    while Stopwatch.now() - start < seconds {
      took.append(try Stopwatch.time(write))
      if rest > 0 { usleep(rest) }
    }
    self.seconds = Stopwatch.now() - start
    self.processor = Stopwatch.processor() - processor
    let samples = Samples(took)
    cases = took.count
    medianSeconds = samples.median
    p99Seconds = samples.percentile(0.99)
    longestSeconds = samples.largest
    peakMegabytes = ProcessFigures.peakMegabytes()
  }
}
