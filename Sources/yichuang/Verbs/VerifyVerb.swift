import ArgumentParser
import Glibc
import Hall
import Phrases

/// `yichuang verify`: holds everything that is kept against itself.
struct VerifyVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify", abstract: say(.verifyAbstract), discussion: say(.verifyDiscussion))
  }

  @Flag(help: help(.jsonHelp))
  var json = false

  @OptionGroup var options: HallOptions

  /// Seconds without a word before the progress is told, and between two words.
  private static let patience = 2.0

  func run() throws {
    let hall = try options.open()
    var told = SystemClock.elapsed()
    let (cases, found) = try hall.verify { done in
      if SystemClock.elapsed() - told > Self.patience {
        told = SystemClock.elapsed()
        Streams.complain(say(.verifyProgress, String(done)))
      }
      return true
    }
    let sentences = found.map { $0.sentence(Speech.language) }
    try Streams.print(json ? [answer(cases, sentences).text] : summary(cases, sentences))
    guard found.isEmpty else { throw Failure(.no) }
  }

  private func summary(_ cases: Int, _ sentences: [String]) -> [String] {
    guard sentences.isEmpty else { return sentences + [say(.verifyBad, String(sentences.count))] }
    return [say(.verifyGood, String(cases))]
  }

  private func answer(_ cases: Int, _ sentences: [String]) -> JSONValue {
    .object([
      .init("cases", .whole(cases)), .init("found", .list(sentences.map(JSONValue.text))),
    ])
  }
}
