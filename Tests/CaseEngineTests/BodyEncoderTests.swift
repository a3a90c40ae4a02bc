import Foundation
import TestSupport
import Testing

@testable import CaseEngine

@Suite("JSON as the journal keeps it")
struct BodyEncoderTests {
  /// Of every kind of value that a body may hold.
  struct Sample: Codable, Equatable {
    struct Inner: Codable, Equatable {
      var zebra: String
      var apple: Int64
      var none: String?
    }

    var text: String
    var number: Int
    var fraction: Double
    var isSo: Bool
    var nothing: String?
    var list: [String]
    var numbers: [Int]
    var inner: [Inner]
    var byKey: [String: Inner]
    var empty: [Int]
  }

  @Test(
    "R33: it is byte for byte what Foundation's encoder writes with sorted keys",
    arguments: 1...200 as ClosedRange<UInt64>)
  func sameAsFoundation(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let sample = Self.sample(&random)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let expected = String(decoding: try encoder.encode(sample), as: UTF8.self)
    let text = try BodyEncoder.text(of: sample)
    #expect(text == expected, "seed \(seed)")
    #expect(try BodyCoding.body(Sample.self, from: text) == sample)
  }

  @Test("an object without members is still one")
  func empty() throws {
    #expect(try BodyEncoder.text(of: EmptyBody()) == "{}")
    #expect(try BodyEncoder.text(of: [EmptyBody(), EmptyBody()]) == "[{},{}]")
  }

  @Test("keys are in the order of their bytes, one that begins another before it")
  func order() throws {
    let keys = [
      "ab", "a", "b", "", "\"", "\u{1}", "药", "a\u{7f}", "é", "e\u{301}", "😀", "\u{ffff}",
    ]
    let values = Dictionary(keys.map { ($0, 1) }, uniquingKeysWith: { $1 })
    let sorted = values.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let members = try sorted.map { "\(try BodyEncoder.text(of: $0)):1" }
    #expect(try BodyEncoder.text(of: values) == "{" + members.joined(separator: ",") + "}")
  }

  private static func sample(_ random: inout SplitMix64) -> Sample {
    let inner = { (random: inout SplitMix64) in
      Sample.Inner(
        zebra: text(&random), apple: Int64.random(in: .min ... .max, using: &random),
        none: Bool.random(using: &random) ? text(&random) : nil)
    }
    let count = Int.random(in: 0...3, using: &random)
    return Sample(
      text: text(&random), number: Int.random(in: -9999...9999, using: &random),
      fraction: fraction(&random), isSo: Bool.random(using: &random),
      nothing: Bool.random(using: &random) ? text(&random) : nil,
      list: (0..<count).map { _ in text(&random) }, numbers: Array(0..<count),
      inner: (0..<count).map { _ in inner(&random) },
      byKey: Dictionary(
        (0..<count).map { _ in (text(&random), inner(&random)) }, uniquingKeysWith: { $1 }),
      empty: [])
  }

  private static func fraction(_ random: inout SplitMix64) -> Double {
    [
      0, -0.0, 120, -3, 0.1, 1e15, 1e16, 1e-7, .leastNonzeroMagnitude, .greatestFiniteMagnitude,
      12345.678,
      Double.random(in: -1e6...1e6, using: &random),
    ]
    .randomElement(using: &random) ?? 0
  }

  /// With all that is written in another way, and more than one byte to a character.
  private static func text(_ random: inout SplitMix64) -> String {
    let pool = "ab/\\\"\u{1}\u{8}\u{c}\n\r\t\u{1f}\u{7f}é药𠮷 \u{2028}😀"
    return String(
      (0..<Int.random(in: 0...12, using: &random)).compactMap { _ in
        pool.randomElement(using: &random)
      })
  }
}
