extension CasePlan {
  /// The first no to what is said to have been corrected on the spot (PL 32 (3)), by the order of
  /// the codes; nil when all of it may be recorded: each is of a material of this case that was
  /// handed in, and says what.
  /// - Parameter corrections: by material, in the clerk's words.
  package func refusal(of corrections: [String: String]) -> Refusal? {
    for (code, words) in corrections.sorted(by: { $0.key < $1.key }) {
      guard let material = materials.first(where: { $0.code == code }) else {
        return .materialNotWanted(code)
      }
      guard material.state == .received else { return .nothingToCorrect(code) }
      guard words.contains(where: { !$0.isWhitespace }) else { return .correctionNeedsWords(code) }
    }
    return nil
  }
}
