/// Numbers measured again and again, and what of them is told.
struct Samples: Sendable {
  /// In rising order.
  let sorted: [Double]

  init(_ values: [Double]) { sorted = values.sorted() }

  /// The middle one, or the mean of the two in the middle; 0 for none.
  var median: Double {
    guard !sorted.isEmpty else { return 0 }
    let half = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
  }

  /// The smallest that a share of all does not exceed; 0 for none.
  /// - Parameter share: 0.99 for the 99th percentile.
  func percentile(_ share: Double) -> Double {
    guard !sorted.isEmpty else { return 0 }
    return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }

  /// 0 for none.
  var largest: Double { sorted.last ?? 0 }
}
