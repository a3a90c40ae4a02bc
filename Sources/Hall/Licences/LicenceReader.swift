internal import CaseEngine
internal import Catalogue
internal import WorkCalendar

/// The licences of one case.
struct LicenceReader {
  let record: CaseRecord
  /// The case's own.
  let edition: Edition
  /// What a paper can be used for again is what the present edition says (R8).
  let inForce: Edition
  let today: CivilDate
  let within: Int

  private var file: CaseFile { record.file }

  var issued: [Licence] {
    file.issuedLicences.compactMap { output in
      guard let task = file.task(output.key.ordinal), let ready = output.ready else { return nil }
      let entrusted = task.delegation.flatMap { $0.form == .entrusted ? $0.inNameOf : nil }
      return licence(
        .output(output.key), name: output.name, number: output.documentNumber,
        holder: output.holder,
        issuer: entrusted ?? edition.department(task.department)?.name ?? task.department,
        day: ready.date, term: output.validUntil.map { .until($0) } ?? .lasting)
    }
  }

  var seen: [Licence] {
    file.materials.compactMap { material in
      guard material.isHeld, let entry = edition.material(material.code),
        entry.kind == .certificate
      else { return nil }
      return licence(
        .material(material.code), name: material.name, number: nil, holder: nil,
        issuer: entry.issuer, day: file.received.date, term: term(of: material.code))
    }
  }

  /// What the source said, within what the catalogue lets it be used.
  private func term(of code: String) -> Licence.Term {
    let source = file.record(of: .material(code)).lastDayOfSource
    guard let valid = inForce.material(code)?.valid else {
      return source.map { .until($0) } ?? .unknown
    }
    let days = [source, valid.lastDay(from: file.received.date)].compactMap(\.self)
    return days.min().map { .until($0) } ?? .lasting
  }

  private func licence(
    _ key: LicenceKey, name: String, number: String?, holder: String?, issuer: String,
    day: CivilDate, term: Licence.Term
  ) -> Licence {
    let kept = file.record(of: key)
    let isIssued = if case .output = key { true } else { false }
    return Licence(
      caseNumber: file.number, version: record.version, key: key, name: name,
      documentNumber: number, holderName: holder ?? file.applicant.name,
      holderKey: holder == nil ? file.applicant.id : nil, issuer: issuer, day: day, term: term,
      status: LicenceStatus(kept, term, isIssued: isIssued, today: today, within: within),
      record: kept)
  }
}
