import ArgumentParser
import CaseEngine
import Phrases
import WorkCalendar

/// `yichuang check-id`: identities by their standards (R14), a line each.
struct CheckIDVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check-id", abstract: say(.checkIDAbstract),
      discussion: say(.checkIDDiscussion))
  }

  @Argument(help: help(.checkIDInputHelp))
  var input = "-"

  @OptionGroup var speech: SpeechOptions

  func run() throws {
    guard input == "-" else { throw Failure(.usage, .onlyDash, input) }
    let today = SystemClock.now().date
    // Only a line feed ends a line, so that no odd character makes two answers of one.
    let lines = try FileBytes.read("-").split(separator: 10)
      .map { String(decoding: $0, as: UTF8.self) }
      .filter { line in line.contains { !$0.isWhitespace } }
    let answers = lines.map { Self.answer($0, today) }
    try Streams.print(answers.map(\.line))
    guard answers.allSatisfy(\.isGood) else { throw Failure(.no) }
  }

  private static func answer(
    _ line: String, _ today: CivilDate
  ) -> (line: String, isGood: Bool) {
    do {
      let number = try IdentityNumber(line, today: today)
      return ("ok\t\(number.kindWord)\t\(number.text)", true)
    } catch { return ("bad\t" + error.sentence(Speech.language), false) }
  }
}

extension IdentityNumber {
  /// A word of the contract, the same in every language.
  fileprivate var kindWord: String {
    switch self {
    case .citizen: "citizen"
    case .organisation: "organisation"
    }
  }
}
