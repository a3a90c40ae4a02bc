import Catalogue
import CatalogueTesting
import Phrases
import Testing
import WorkCalendar

/// The small hall, or another, with one thing changed, and what is said of it.
struct BrokenHall: Sendable, CustomTestStringConvertible {
  let file: String
  let change: (from: String, to: String)
  let whole: [SourceText]
  /// `file:line: sentence` of every finding, in English.
  let said: [String]

  init(
    _ file: String, _ from: String, _ to: String, said: [String],
    in whole: [SourceText] = SmallHall.files
  ) {
    self.file = file
    self.whole = whole
    change = (from, to)
    self.said = said
  }

  init(_ file: String, _ from: String, _ to: String, _ said: String...) {
    self.init(file, from, to, said: said)
  }

  var testDescription: String { "\(file): \(change.to)" }

  var files: [SourceText] {
    whole.map { source in
      guard source.file == file else { return source }
      precondition(source.text.contains(change.from), "\(file) has no \(change.from)")
      let parts = source.text.split(
        separator: change.from, maxSplits: 1, omittingEmptySubsequences: false)
      return SourceText(file: file, text: parts[0] + change.to + parts[1])
    }
  }

  /// What reading it finds; nothing when it can be read.
  var readingFindings: [Finding] {
    do throws(HallFolderError) {
      _ = try HallFolder.read(files, number: 1, date: CivilDate(2026, 1, 5))
      return []
    } catch {
      return error.findings
    }
  }

  var readingLines: [String] { readingFindings.map { $0.line(.english) } }

  /// What lint finds in it; it must be readable.
  func lintLines(_ words: String = "") throws -> [String] {
    let edition = try HallFolder.read(files, number: 1, date: CivilDate(2026, 1, 5))
    return Lint.findings(in: edition, vagueWords: VagueWords(text: words)).map { $0.line(.english) }
  }
}
