<%@ page contentType="text/html; charset=utf-8" session="false" %>
<%@ taglib prefix="hanse" uri="hanse.tags" %>
<!doctype html>
<html lang="en">
<head>
<title>Guide</title>
<hanse:head/>
</head>
<body>
<h1>Guide</h1>
<!-- discussion -->
<hanse:slot name="host.discussion">
  <hanse:param name="uri" value="/guide"/>
  <hanse:param name="title" value="${param.title}"/>
  <hanse:param name="community" value="smiths"/>
</hanse:slot>
<!-- end of discussion -->
<!-- latest --><hanse:slot name="host.latest-topics"/><!-- end of latest -->
<!-- unknown --><hanse:slot name="host.nothing"/><!-- end of unknown -->
<p>The end</p>
</body>
</html>
