/// Finds circles in "waits for" or "belongs to", each once.
struct LoopSearch {
  let after: [String: [String]]
  private var done: Set<String> = []

  init(after: [String: [String]]) { self.after = after }

  /// The circles reached from this one that were not reached before, each from one back to itself.
  mutating func loops(from item: String, on way: [String] = []) -> [[String]] {
    if let start = way.firstIndex(of: item) { return [Array(way[start...]) + [item]] }
    guard !done.contains(item) else { return [] }
    var found: [[String]] = []
    for next in Set(after[item] ?? []).sorted() { found += loops(from: next, on: way + [item]) }
    done.insert(item)
    return found
  }
}
