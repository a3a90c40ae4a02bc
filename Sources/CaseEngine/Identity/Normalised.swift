/// What somebody typed, pasted or scanned, in half width and upper case (R14).
///
/// Spaces, dashes and invisible marks go, since people type them to group digits and documents
/// bring them along. Only ASCII letters change case, so that no character becomes two.
package func normalised(_ typed: some StringProtocol) -> String {
  var result = ""
  for scalar in typed.unicodeScalars {
    let half = halfWidth(scalar)
    guard !isGrouping(half) else { continue }
    result.unicodeScalars.append(upperCase(half))
  }
  return result
}

private func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  guard (0xff01...0xff5e).contains(scalar.value) else { return scalar }
  return Unicode.Scalar(scalar.value - 0xfee0) ?? scalar
}

private func upperCase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  guard ("a"..."z").contains(scalar) else { return scalar }
  return Unicode.Scalar(scalar.value - 0x20) ?? scalar
}

private func isGrouping(_ scalar: Unicode.Scalar) -> Bool {
  // The minus sign counts as a mathematical symbol.
  if scalar.properties.isWhitespace || scalar == "\u{2212}" { return true }
  switch scalar.properties.generalCategory {
  case .dashPunctuation, .format: return true
  default: return false
  }
}

extension Character {
  /// 0 to 9 of an ASCII digit; nil for every other character.
  var asciiDigit: Int? {
    guard let value = asciiValue, (48...57).contains(value) else { return nil }
    return Int(value) - 48
  }
}
