package import Hall

/// What is measured, how long, where, with what.
package struct BenchSettings: Sendable {
  /// A tenth of the time, for a first look.
  package var isQuick = false
  /// Only these; empty for all.
  package var only: Set<BenchSubject> = []
  /// Sub-tasks in the tables of the queue and the board.
  package var tasks = 100_000
  /// A folder on the disk to be measured.
  package var folder: String
  /// This program, to be started as a child.
  package var program: String
  /// Another program that writes cases to SQLite and prints `per_s` as JSON; nil for none.
  package var rawWriter: String?
  /// Another program on the terminal, to compare with; nil for the plain echo alone.
  package var rawScreen: String?
  /// The sample hall, its calendar, and the readings by which it is searched.
  package var texts: FoundingTexts
  package var readings: String

  package init(folder: String, program: String, texts: FoundingTexts, readings: String) {
    self.folder = folder
    self.program = program
    self.texts = texts
    self.readings = readings
  }

  var rounds: Int { isQuick ? 3 : 7 }
  /// Of one run of one writer.
  var writingSeconds: Double { isQuick ? 0.4 : 2 }
  /// Of one run of something that only counts.
  var countingSeconds: Double { isQuick ? 0.05 : 0.3 }
  var keys: Int { isQuick ? 120 : 500 }
  var starts: Int { isQuick ? 5 : 15 }
}

/// What can be asked for by itself; the raw values are the words of `--only`.
package enum BenchSubject: String, CaseIterable, Sendable {
  case intake, lifecycle, deadline, plan, search, slip, queue, opening, terminal
}
