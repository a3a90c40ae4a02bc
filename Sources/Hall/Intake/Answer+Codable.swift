package import Catalogue

extension Matter.ApplicantKind: Codable {}

extension Answer: Codable {
  /// As in a request: a code, a list of codes, or a number.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let codes = try? container.decode([String].self) {
      self = .many(codes)
    } else {
      self = .one(try container.decode(String.self))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .one(let code): try container.encode(code)
    case .many(let codes): try container.encode(codes)
    case .number(let value): try container.encode(value)
    }
  }
}
