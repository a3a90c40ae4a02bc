import CaseEngine
import Phrases

/// How findings are typed: `2=holds:现场符合`, `3=fails:缺洗手池`, `3=5:补装洗手池`.
enum FindingArguments {
  static func findings(
    _ findings: [String], _ rectified: [String]
  ) throws(Failure) -> [JointMeeting.Finding] {
    var demands: [Int: (text: String, words: String, days: Int)] = [:]
    for text in rectified {
      guard let (task, head, words) = parts(text), let days = Int(head), demands[task] == nil
      else { throw bad(.badRectify, text) }
      demands[task] = (text, words, days)
    }
    var all: [JointMeeting.Finding] = []
    for text in findings {
      guard let (task, head, words) = parts(text), ["holds", "fails"].contains(head) else {
        throw bad(.badFinding, text)
      }
      let demand = demands.removeValue(forKey: task)
      if let demand, head == "holds" { throw bad(.badRectify, demand.text) }
      let plain: JointMeeting.Finding.Outcome = head == "holds" ? .holds : .fails
      all.append(
        JointMeeting.Finding(
          task: task, outcome: demand.map { .rectify($0.words, days: $0.days) } ?? plain,
          words: words))
    }
    if let left = demands.min(by: { $0.key < $1.key }) { throw bad(.badRectify, left.value.text) }
    return all
  }

  /// `K=HEAD:WORDS`.
  private static func parts(_ text: String) -> (task: Int, head: String, words: String)? {
    let sides = text.split(separator: "=", maxSplits: 1)
    guard sides.count == 2, let task = Int(sides[0]) else { return nil }
    let parts = sides[1].split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    return (task, String(parts[0]), String(parts[1]))
  }

  private static func bad(_ phrase: JointHelpPhrase, _ text: String) -> Failure {
    Failure(.usage, phrase.text(Speech.language, text))
  }
}
