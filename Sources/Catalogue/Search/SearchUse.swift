/// What is used most, by codes of matters and items: of hits that are equally good, what stands in
/// it comes first, in its order.
///
/// It changes the order of hits of one rank and nothing else: what is typed whole, a code or a full
/// name, is found before whatever is used more.
package struct SearchUse: Hashable, Sendable {
  /// How many count; more is no help to anybody who looks for something.
  package static let most = 200

  /// The most used first.
  package let codes: [String]
  private let places: [String: Int]

  package static let none = SearchUse([])

  /// - Parameter codes: the most used first; of one that comes twice the first counts, and no more
  ///   than `most` do.
  package init(_ codes: some Sequence<String>) {
    var places: [String: Int] = [:]
    var kept: [String] = []
    for code in codes where places[code] == nil && kept.count < Self.most {
      places[code] = kept.count
      kept.append(code)
    }
    self.codes = kept
    self.places = places
  }

  /// Less is used more; what is not used stands behind everything that is.
  func place(of code: String) -> Int { places[code] ?? Self.most }
}
