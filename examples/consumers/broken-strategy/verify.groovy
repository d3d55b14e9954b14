String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('There are test failures') : 'the build failed before its tests'
assert log.contains('level of 801/2, compared with that of 400') : 'not by the contract'
