internal import Foundation
internal import Phrases

/// A run of another program that writes cases to SQLite: `PROGRAM DATABASE full intake|lifecycle
/// PROCESSES SECONDS 1 flock`, which prints one line of JSON. `tools/bench/raw-intake.c` is one.
struct OtherWriter: Decodable {
  let rate: Double
  let megabytes: Double
  let processor: Double
  let cases: Double

  private enum CodingKeys: String, CodingKey {
    case rate = "per_s"
    case megabytes = "rss_mb"
    case processor = "cpu_s"
    case cases = "n"
  }

  /// - Throws: `.childFailed` when it prints anything else.
  static func run(
    _ program: String, isWhole: Bool, count: Int, seconds: Double, at desk: BenchDesk
  ) throws -> OtherWriter {
    let database = desk.scratch.place("other.sqlite")
    defer { desk.scratch.remove(database) }
    let child = try Child(
      program,
      [
        database, "full", isWhole ? "lifecycle" : "intake", String(count), String(seconds), "1",
        "flock",
      ])
    let line = try child.line(at: desk)
    child.end()
    guard let run = try? JSONDecoder().decode(Self.self, from: Data(line.utf8)) else {
      throw BenchFailure(.childFailed, line)
    }
    return run
  }
}
