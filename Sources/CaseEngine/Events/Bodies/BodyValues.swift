internal import Catalogue
internal import WorkCalendar

/// A day as `2026-03-02`.
struct DayText: Codable {
  let date: CivilDate

  init(_ date: CivilDate) { self.date = date }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let date = CivilDate(iso: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such day")
    }
    self.date = date
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(date.iso)
  }
}

/// A moment as whole milliseconds.
struct MomentNumber: Codable {
  let moment: Moment

  init(_ moment: Moment) { self.moment = moment }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    moment = Moment(milliseconds: try container.decode(Int64.self))
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(moment.milliseconds)
  }
}

/// A choice from a closed list as its raw value.
struct Word<Value: RawRepresentable<String>>: Codable {
  let value: Value

  init(_ value: Value) { self.value = value }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let value = Value(rawValue: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such word")
    }
    self.value = value
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value.rawValue)
  }
}

/// A limit as `{"n":20,"unit":"workingDays"}`.
struct LimitBody: Codable {
  private let n: Int
  private let unit: Word<TimeLimit.Unit>

  init(_ limit: TimeLimit) {
    n = limit.n
    unit = Word(limit.unit)
  }

  var limit: TimeLimit { TimeLimit(n: n, unit: unit.value) }
}

/// An answer as one option's code, a list of them, or a number.
struct AnswerBody: Codable {
  let answer: Answer

  init(_ answer: Answer) { self.answer = answer }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let code = try? container.decode(String.self) {
      answer = .one(code)
    } else if let codes = try? container.decode([String].self) {
      answer = .many(codes)
    } else {
      answer = .number(try container.decode(Double.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch answer {
    case .one(let code): try container.encode(code)
    case .many(let codes): try container.encode(codes)
    case .number(let number): try container.encode(number)
    }
  }
}

/// Where an output is in its case.
struct KeyBody: Codable {
  private let ordinal: Int
  private let index: Int

  init(_ key: Output.Key) {
    ordinal = key.ordinal
    index = key.index
  }

  var key: Output.Key { Output.Key(ordinal: ordinal, index: index) }
}

/// A reason and a basis from the closed lists.
struct GroundsBody: Codable {
  private let reason: Word<Grounds.Reason>
  private let basis: Word<Grounds.Basis>
  private let remark: String?

  init(_ grounds: Grounds) {
    reason = Word(grounds.reason)
    basis = Word(grounds.basis)
    remark = grounds.remark
  }

  var grounds: Grounds { Grounds(reason: reason.value, basis: basis.value, remark: remark) }
}

/// `{}`: the event says everything.
struct EmptyBody: Codable {}
