/// The members of an object as they are encoded.
struct ObjectContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let encoder: BodyEncoder
  var codingPath: [any CodingKey] { [] }

  private func begin(_ key: Key) { encoder.text.beginMember(key.stringValue) }

  func encodeNil(forKey key: Key) { preconditionFailure("a body leaves out what is nil") }

  func encode(_ value: Bool, forKey key: Key) {
    begin(key)
    encoder.text.write(value)
  }

  func encode(_ value: String, forKey key: Key) {
    begin(key)
    encoder.text.write(value)
  }

  func encode(_ value: Double, forKey key: Key) {
    begin(key)
    encoder.text.write(value)
  }

  func encode(_ value: Int, forKey key: Key) {
    begin(key)
    encoder.text.write(value)
  }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    begin(key)
    try encoder.encode(value)
  }

  func nestedContainer<Nested>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    preconditionFailure("no body nests containers by hand")
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    preconditionFailure("no body nests containers by hand")
  }

  func superEncoder() -> any Encoder { preconditionFailure("no body is a class") }
  func superEncoder(forKey key: Key) -> any Encoder { preconditionFailure("no body is a class") }
}

/// The elements of a list as they are encoded.
struct ListContainer: UnkeyedEncodingContainer {
  let encoder: BodyEncoder
  private(set) var count = 0
  var codingPath: [any CodingKey] { [] }

  init(encoder: BodyEncoder) { self.encoder = encoder }

  private mutating func begin() {
    encoder.text.beginElement(isFirst: count == 0)
    count += 1
  }

  mutating func encodeNil() { preconditionFailure("no list of a body holds nil") }

  mutating func encode(_ value: String) {
    begin()
    encoder.text.write(value)
  }

  mutating func encode(_ value: Int) {
    begin()
    encoder.text.write(value)
  }

  mutating func encode(_ value: some Encodable) throws {
    begin()
    try encoder.encode(value)
  }

  func nestedContainer<Nested>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    preconditionFailure("no body nests containers by hand")
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    preconditionFailure("no body nests containers by hand")
  }

  func superEncoder() -> any Encoder { preconditionFailure("no body is a class") }
}

/// A text, a number or a truth as it is encoded.
struct ScalarContainer: SingleValueEncodingContainer {
  let encoder: BodyEncoder
  var codingPath: [any CodingKey] { [] }

  func encodeNil() { preconditionFailure("a body leaves out what is nil") }
  func encode(_ value: Bool) { encoder.text.write(value) }
  func encode(_ value: String) { encoder.text.write(value) }
  func encode(_ value: Double) { encoder.text.write(value) }
  func encode(_ value: Float) { preconditionFailure("a body holds numbers as Double") }
  func encode(_ value: some BinaryInteger & Encodable) { encoder.text.write(value) }
  func encode(_ value: some Encodable) throws { try encoder.encode(value) }
}
