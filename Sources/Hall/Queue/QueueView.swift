internal import Foundation
package import WorkCalendar

/// A way to look at a queue: which of its sub-tasks are wanted. Everything asked for must hold.
package struct QueueView: Hashable, Sendable {
  /// In whose hands they are.
  package enum Whose: String, CaseIterable, Sendable, Codable {
    case anybody
    /// The person's own, and those of who is absent and named them as stand-in.
    case mine
    case nobody
  }

  package var whose: Whose
  /// Those that wait for a prerequisite, in place of those that can be worked on.
  package var isWaiting: Bool
  /// Raw value of the light; nil for all.
  package var light: Light?
  /// Code of the item; nil for all.
  package var item: String?
  /// Code of the place of intake; nil for all.
  package var place: String?
  /// The end of a number, or letters of the applicant's or the item's name; empty for all.
  package var words: String

  package init(
    whose: Whose = .anybody, isWaiting: Bool = false, light: Light? = nil, item: String? = nil,
    place: String? = nil, words: String = ""
  ) {
    self.whose = whose
    self.isWaiting = isWaiting
    self.light = light
    self.item = item
    self.place = place
    self.words = words
  }
}

/// How a view is kept: what is not asked for is left out.
private struct QueueViewBody: Codable {
  let whose: QueueView.Whose?
  let waiting: Bool?
  let light: String?
  let item: String?
  let place: String?
  let words: String?
}

extension QueueView {
  /// - Returns: nil for what no view of this program was kept as.
  init?(body: String) {
    guard
      let kept = try? JSONDecoder().decode(QueueViewBody.self, from: Data(body.utf8))
    else { return nil }
    self.init(
      whose: kept.whose ?? .anybody, isWaiting: kept.waiting ?? false,
      light: kept.light.flatMap { Light(rawValue: $0) }, item: kept.item, place: kept.place,
      words: kept.words ?? "")
  }

  var body: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let kept = QueueViewBody(
      whose: whose == .anybody ? nil : whose, waiting: isWaiting ? true : nil,
      light: light?.rawValue, item: item, place: place, words: words.isEmpty ? nil : words)
    guard let data = try? encoder.encode(kept) else {
      preconditionFailure("a view has nothing that cannot be written")
    }
    return String(decoding: data, as: UTF8.self)
  }
}
