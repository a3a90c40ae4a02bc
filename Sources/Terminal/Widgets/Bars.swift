/// Numbers as little bars, to stand beside the numbers themselves.
nonisolated package enum Bars {
  private static let eighths: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// One character per number, the greatest is full height; zero is a dot, so that little is not
  /// taken for nothing.
  package static func spark(_ numbers: [Int]) -> String {
    let most = max(1, numbers.max() ?? 1)
    return String(
      numbers.map { number in
        guard number > 0 else { return "·" }
        return eighths[min(7, (number * 8 - 1) / most)]
      })
  }

  /// A bar of a number's share of the greatest, filled with blanks; at least one column for what is
  /// not zero.
  package static func share(_ number: Int, of most: Int, columns: Int) -> String {
    let length = number <= 0 ? 0 : max(1, min(columns, number * columns / max(1, most)))
    return String(repeating: "█", count: length)
      + String(repeating: " ", count: max(0, columns - length))
  }
}
