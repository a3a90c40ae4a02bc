internal import Phrases

/// Writers of one kind, at once, each in a process of its own.
struct WriterGroup {
  let runs: [WriterRun]

  /// Starts them, lets them begin together, and waits for the last.
  init(_ task: WriterTask, count: Int, at desk: BenchDesk) throws {
    let children = try (0..<count).map { _ in
      try Child(desk.settings.program, task.arguments)
    }
    for child in children {
      let word = try child.line(at: desk)
      guard word == WriterTask.ready else { throw BenchFailure(.childFailed, word) }
    }
    for child in children { child.tell("go") }
    runs = try children.map { child in
      let run = try WriterRun(line: child.line(at: desk))
      child.end()
      return run
    }
  }

  var cases: Int { runs.reduce(0) { $0 + $1.cases } }
  /// Cases per second of all of them together.
  var rate: Double { runs.reduce(0) { $0 + Double($1.cases) / $1.seconds } }
  /// Processor seconds for each case.
  var processor: Double { runs.reduce(0) { $0 + $1.processor } / Double(max(1, cases)) }
  var median: Double { Samples(runs.map(\.medianSeconds)).median }
  var p99: Double { Samples(runs.map(\.p99Seconds)).median }
  var longest: Double { runs.map(\.longestSeconds).max() ?? 0 }
  var peakMegabytes: Double { runs.map(\.peakMegabytes).max() ?? 0 }
}
