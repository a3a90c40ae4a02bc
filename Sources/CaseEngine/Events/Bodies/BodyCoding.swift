internal import FoundationEssentials

/// Event bodies to JSON and back.
enum BodyCoding {
  static func text(of body: some Encodable) -> String {
    do { return try BodyEncoder.text(of: body) } catch {
      preconditionFailure("a body has nothing that cannot be written")
    }
  }

  static func body<Body: Decodable>(
    _ type: Body.Type, from text: String
  ) throws(StoredEventFault.Flaw) -> Body {
    do {
      return try JSONDecoder().decode(type, from: Data(text.utf8))
    } catch let error as DecodingError {
      throw StoredEventFault.Flaw(error)
    } catch { throw .notJSON }
  }
}

extension StoredEventFault.Flaw {
  /// Only where it is wrong: the error's own text may quote a person's data.
  fileprivate init(_ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, let context): self = .missing(Self.path(context, key))
    case .valueNotFound(_, let context), .typeMismatch(_, let context):
      self = .wrongValue(Self.path(context))
    case .dataCorrupted(let context):
      self = context.codingPath.isEmpty ? .notJSON : .wrongValue(Self.path(context))
    @unknown default: self = .notJSON
    }
  }

  private static func path(_ context: DecodingError.Context, _ key: (any CodingKey)? = nil)
    -> String
  {
    let keys = context.codingPath + (key.map { [$0] } ?? [])
    return keys.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
  }
}
