/// Stand-ins for characters that some terminals draw two columns wide though they take one.
nonisolated enum ASCIILook {
  static func of(_ scalar: UInt32) -> UInt32 {
    guard scalar > 0x7f else { return scalar }
    return table[scalar] ?? scalar
  }

  private static let table: [UInt32: UInt32] = {
    let pairs: [(String, Unicode.Scalar)] = [
      ("┌┐└┘├┤┬┴┼", "+"), ("─━", "-"), ("│┃", "|"), ("█▓▇▆▅", "#"), ("▒▄▃", "="),
      ("░▂▁·", "."), ("●◆■", "*"), ("○◇□", "o"), ("▸›→", ">"), ("←‹", "<"), ("↑", "^"),
      ("↓", "v"), ("…", "~"), ("—", "-"), ("“”", "\""), ("‘’", "'"), ("×", "x"), ("✓", "v"),
      ("△", "^"), ("⇄", "="),
    ]
    return pairs.reduce(into: [:]) { table, pair in
      for scalar in pair.0.unicodeScalars { table[scalar.value] = pair.1.value }
    }
  }()
}
